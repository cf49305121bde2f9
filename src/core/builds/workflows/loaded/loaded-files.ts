/** Libraries of Linux. */
export const LIBRARY = /\.so(?:\.[^/]*)?$/;

/** Programs that build, or run what does: a file of such a name in a folder of the path takes their place. */
export const PROGRAM =
  /(?:^|\/)(?:docker(?:-buildx|-compose)?|buildx|podman(?:-remote|-compose)?|buildah|nerdctl|finch|lima|minikube|container|git|sudo|env|bash|sh|zsh|node)(?:\.(?:exe|cmd|bat))?$/i;

/** The plugins of docker, in a folder of its configuration. */
export const PLUGIN = /(?:^|\/)cli-plugins\/[^/]+$/;

/** What buildx keeps of builders: where they are, and how they were made. */
export const BUILDERS = /(?:^|\/)(?:instances\/[^/]+|current|defaults\/[^/]+|buildkitd[^/]*\.toml)$/;

/** What docker finds in the folder of its configuration: its plugins, where others are, contexts, and the builders of buildx. */
export const CONFIGURATION = new RegExp(
  String.raw`${PLUGIN.source}|(?:^|/)(?:config\.json|contexts/meta/[^/]+/meta\.json|buildx/(?:instances/[^/]+|current))$`,
);

/** Files that tell podman and buildah where images come from. */
export const SETTINGS = /(?:^|\/)containers\/(?:registries|containers)\.conf(?:\.d\/[^/]+)?$/;
