#!/bin/bash
# Promise 8 of the speed notes: what a row costs must not grow with the number of rows. Imports 10,000 to 5,000,000
# customers x 20 columns and prints seconds, microseconds per row (wall and processor) and peak memory.
#
#   tests/bench/import_linear.sh [ROWS…]                  CLI=path/of/lodestar-cli to measure another build
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cli=${CLI:-$here/../../build/bench/bin/lodestar-cli}
[ $# -gt 0 ] && sizes=("$@") || sizes=(10000 30000 100000 300000 1000000 2000000 5000000)
[ -x "$cli" ] || { echo "$cli is not built" >&2; exit 1; }
folder=$(mktemp -d "${TMPDIR:-/tmp}/import-bench-XXXXXX")
trap 'rm -rf "$folder"' EXIT
printf '%10s %8s %8s %12s %12s %9s\n' rows wall_s cpu_s wall_us_row cpu_us_row peak_MB
for rows in "${sizes[@]}"; do
    python3 "$here/customers.py" "$rows" >"$folder/customers.csv"
    rm -f "$folder/p.icp"
    "$cli" new "$folder/p.icp" >/dev/null
    python3 - "$rows" "$cli" import "$folder/p.icp" "$folder/customers.csv" <<'PY'
import resource, subprocess, sys, time
rows = int(sys.argv[1])
before = time.perf_counter()
done = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL)
wall = time.perf_counter() - before
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
if done.returncode:
    sys.exit("the import failed")
cpu = usage.ru_utime + usage.ru_stime
print(f"{rows:10d} {wall:8.2f} {cpu:8.2f} {wall / rows * 1e6:12.2f} {cpu / rows * 1e6:12.2f} {usage.ru_maxrss / 1024:9.0f}")
PY
done
