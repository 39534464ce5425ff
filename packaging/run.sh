#!/bin/bash
# Sets up what is missing, builds, and opens Lodestar on the sample project.
# Without a display it runs the sample's whole road on the command line and says where the PDF is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh

install_missing "$build_packages"
[ -f build/release/build.ninja ] || cmake --preset release
cmake --build --preset release --target lodestar lodestar-cli

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/bin/lodestar --sample "$@"
fi
echo "No display: running the sample road on the command line."
out="$PWD/out/sample"
rm -rf "$out"
build/release/bin/lodestar-cli draft resources/sample/customers.csv --out "$out" --name "Sample"
echo "Project: $out/project.icp"
echo "PDF:     $out/icp-summary.pdf"
echo "Scores:  $out/scores.csv"
