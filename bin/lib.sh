# Shared by the scripts in this folder. Source it; it runs nothing by itself.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export DEBIAN_FRONTEND=noninteractive

say() { printf '\n== %s\n' "$*"; }

# fail CODE MESSAGE...   1: something was found wrong; 2: used wrongly, or something is missing
fail() {
    local code=$1
    shift
    printf '%s\n' "$@" >&2
    exit "$code"
}

# need PACKAGE PROBE   remembers PACKAGE if PROBE (a command on the path, or an absolute path) is not there
missing=()
need() {
    case $2 in
    /*) compgen -G "$2" >/dev/null || missing+=("$1") ;;
    *) command -v "$2" >/dev/null || missing+=("$1") ;;
    esac
}

# Installs what `need` found missing, as root or through sudo; otherwise prints the line to run.
install_missing() {
    [ ${#missing[@]} -eq 0 ] && return 0
    local apt=(apt-get install -y --no-install-recommends "${missing[@]}")
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || fail 2 "Debian packages are missing. Please run this, and try again:" \
            "  sudo apt-get update && sudo ${apt[*]}"
        as_root=(sudo -n)
    fi
    say "installing ${missing[*]}"
    "${as_root[@]}" apt-get update -qq </dev/null &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "${apt[@]}" </dev/null >/dev/null ||
        fail 2 "apt could not install: ${missing[*]}"
}

need_swift() {
    command -v swift >/dev/null || fail 2 "Swift 6.3 is needed: https://www.swift.org/install/linux/"
    local version
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p')
    printf '%s\n6.3\n' "$version" | sort -VC && [ "$version" != 6.3 ] &&
        fail 2 "Swift 6.3 is needed; this is $version."
    return 0
}

need_build_packages() {
    need git git
    need pkg-config pkg-config
    need libsqlite3-dev /usr/include/sqlite3.h
    need libpq-dev '/usr/include/postgresql/libpq-fe.h'
    need zlib1g-dev /usr/include/zlib.h
    need libpango1.0-dev /usr/include/pango-1.0/pango/pangocairo.h
    need fonts-dejavu-core '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'
    need fonts-noto-core '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf'
}
