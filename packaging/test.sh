#!/bin/bash
# Sets up what is missing, builds with warnings as errors, and passes all tests: format, lint, core, window and command
# line, then the same suite under AddressSanitizer and UndefinedBehaviorSanitizer.
#   packaging/test.sh            everything
#   packaging/test.sh --quick    without the sanitizer run
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh

install_missing "$build_packages $test_packages"
run_suite() {
    [ -f "build/$1/build.ninja" ] || cmake --preset "$1"
    cmake --build --preset "$1"
    ctest --preset "$1"
}
run_suite dev
if [ "${1:-}" != --quick ]; then
    export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1 UBSAN_OPTIONS=print_stacktrace=1
    export LSAN_OPTIONS="suppressions=$PWD/tests/testkit/lsan.supp:print_suppressions=0"
    run_suite asan
fi
