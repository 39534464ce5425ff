namespace lodestar::cli {}
