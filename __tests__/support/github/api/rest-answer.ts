export interface RestRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly login: string;
  readonly api: string;
}

export interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const notFound = (message = 'Not Found'): RestAnswer => ({
  status: 404,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: '404' },
});
