# Sourced by run.sh and test.sh: which Debian 12 packages are needed, and installing those that are missing.
# shellcheck shell=bash disable=SC2034

build_packages="g++ cmake ninja-build pkg-config ccache mold
  qt6-base-dev libqt6opengl6-dev qt6-charts-dev libqt6svg6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libqt6sql6-sqlite libqt6sql6-psql libqt6sql6-odbc unixodbc libqcustomplot-dev libsqlite3-dev libicu-dev libboost-dev libssl-dev libuchardet-dev libqpdf-dev libexpected-dev libexpat1-dev libminizip-dev libnlopt-dev libxlsxwriter-dev
  qt6-image-formats-plugins qt6-translations-l10n fonts-noto-core fonts-noto-cjk"
test_packages="python3 clang-format git libbenchmark-dev poppler-utils qpdf sqlite3 file
  postgresql odbc-postgresql libsqliteodbc"

# install_missing "PACKAGES": as root, or through sudo; asks the network for nothing when all are there.
install_missing() {
    local missing=""
    local package
    for package in $1; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    local root=""
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || { echo "Needs root or sudo to install:$missing" >&2; return 1; }
        root=sudo
    fi
    echo "Installing:$missing"
    $root apt-get -q -o DPkg::Lock::Timeout=500 update
    # shellcheck disable=SC2086
    $root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends -o DPkg::Lock::Timeout=500 install $missing
}
