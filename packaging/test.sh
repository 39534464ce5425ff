#!/bin/bash
# Sets up what is missing, builds with warnings as errors, and passes all tests: format, lint, core, window and command
# line, then core and command line again under AddressSanitizer and UndefinedBehaviorSanitizer.
#   packaging/test.sh            everything
#   packaging/test.sh --quick    without the sanitizer run
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh

install_missing "$build_packages $test_packages"
configure() {
    [ -f "build/$1/build.ninja" ] || cmake --preset "$1"
}
configure dev
cmake --build --preset dev
export LODESTAR_NEED_POSTGRES=1 # without a database server its tests fail here; elsewhere they are skipped
ctest --preset dev
if [ "${1:-}" != --quick ]; then
    export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1 UBSAN_OPTIONS=print_stacktrace=1
    export LSAN_OPTIONS="suppressions=$PWD/tests/testkit/lsan.supp:print_suppressions=0"
    configure asan
    cmake --build --preset asan --target tests-core tests-app tests-tools
    ctest --preset asan -R '^(core|app|tools)/'
fi
