namespace lodestar {}
