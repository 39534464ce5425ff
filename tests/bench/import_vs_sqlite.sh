#!/bin/bash
# Promise 1 of the speed notes: `lodestar-cli import` (types, hash, full durability) against `sqlite3 .import` (none of
# them) on the same files of 10,000, 100,000 and 1,000,000 customers x 20 columns, in turn, best of RUNS each.
# Prints seconds (wall and processor), the ratio, and peak memory.
#
#   cmake --preset bench && cmake --build --preset bench --target lodestar-cli
#   tests/bench/import_vs_sqlite.sh [RUNS [ROWS…]]        CLI=path/of/lodestar-cli to measure another build
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cli=${CLI:-$here/../../build/bench/bin/lodestar-cli}
runs=${1:-5}
shift || true
[ $# -gt 0 ] && sizes=("$@") || sizes=(10000 100000 1000000)
for tool in sqlite3 python3; do
    command -v $tool >/dev/null || { echo "$tool is not installed" >&2; exit 1; }
done
[ -x "$cli" ] || { echo "$cli is not built" >&2; exit 1; }
folder=$(mktemp -d "${TMPDIR:-/tmp}/import-bench-XXXXXX")
trap 'rm -rf "$folder"' EXIT

# measure COMMAND…: "wall cpu peakKB" of the command
measure() {
    python3 - "$@" <<'PY'
import os, resource, subprocess, sys, time
before = time.perf_counter()
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
wall = time.perf_counter() - before
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
if done.returncode:
    sys.exit(f"{sys.argv[1]} failed")
print(f"{wall:.3f} {usage.ru_utime + usage.ru_stime:.3f} {usage.ru_maxrss}")
PY
}

# best FILE: the smallest of each column
best() { awk 'NR == 1 || $1 < w { w = $1 } NR == 1 || $2 < c { c = $2 } $3 > m { m = $3 } END { print w, c, m }' "$1"; }

printf '%10s  %-9s %8s %8s %9s   %s\n' rows program wall_s cpu_s peak_MB "times as fast as sqlite3 (wall, cpu)"
for rows in "${sizes[@]}"; do
    table=$folder/customers.csv
    python3 "$here/customers.py" "$rows" >"$table"
    : >"$folder/ours" >"$folder/theirs"
    for _ in $(seq "$runs"); do
        rm -f "$folder"/p.icp "$folder"/x.sqlite
        "$cli" new "$folder/p.icp" >/dev/null
        measure "$cli" import "$folder/p.icp" "$table" >>"$folder/ours"
        measure sqlite3 "$folder/x.sqlite" ".mode csv" ".import '$table' customers" >>"$folder/theirs"
    done
    read -r wall cpu memory <<<"$(best "$folder/ours")"
    read -r theirWall theirCpu theirMemory <<<"$(best "$folder/theirs")"
    line='%10s  %-9s %8.2f %8.2f %9.0f   '
    printf "$line\n" "$rows" sqlite3 "$theirWall" "$theirCpu" "$((theirMemory / 1024))"
    printf "$line%s\n" "$rows" lodestar "$wall" "$cpu" "$((memory / 1024))" \
        "$(awk -v a="$wall" -v b="$theirWall" -v c="$cpu" -v d="$theirCpu" 'BEGIN { printf "%.2f, %.2f", b / a, d / c }')"
done
