/** What Linux itself calls the standard input of a program. */
const DEVICE = /^\/+(?:dev\/+(?:stdin|fd\/+0)|proc\/+(?:self|thread-self)\/+fd\/+0)$/;

/** Whether a program that is told to read a path reads what it is given on its standard input. */
export function isInputPath(path: string): boolean {
  return path === '-' || isInputDevice(path);
}

/** The same by a path, which has a folder. */
export function isInputDevice(path: string): boolean {
  return DEVICE.test(path);
}
