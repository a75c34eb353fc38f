# Shared by ./run and ./test: checks the toolchain, builds the displays and the programs when their sources have changed.
# Sourced with $root set.

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

require_toolchain() {
  local missing=()
  command -v dotnet >/dev/null && dotnet --list-sdks | grep -q '^10\.' || missing+=('.NET SDK 10 (dotnet)')
  command -v node >/dev/null && [ "$(node -p 'parseInt(process.versions.node)')" -ge 20 ] || missing+=('Node.js 20 or newer (node)')
  command -v npm >/dev/null || missing+=('npm')
  [ ${#missing[@]} -eq 0 ] || fail "Missing on this machine: $(IFS=','; echo "${missing[*]}" | sed 's/,/, /g'). Install it and start again."
}

# True when the stamp is older than any file below the given paths.
stale() {
  local stamp=$1
  shift
  [ ! -e "$stamp" ] || [ -n "$(find "$@" \( -name node_modules -o -name dist -o -name dist-gallery -o -name bin -o -name obj \) -prune -o -type f -newer "$stamp" -print -quit)" ]
}

install_displays() {
  local stamp=$root/displays/node_modules/.installed
  if stale "$stamp" "$root/displays/package-lock.json"; then
    echo 'Installing the displays’ packages ...'
    (cd "$root/displays" && npm ci --no-audit --no-fund --loglevel=error) || return
    touch "$stamp"
  fi
}

build_displays() {
  local stamp=$root/displays/dist/.built
  if stale "$stamp" "$root/displays"; then
    install_displays || return
    echo 'Building the displays ...'
    (cd "$root/displays" && npm run --silent build) || return
    touch "$stamp"
  fi
}

build_gallery() {
  local stamp=$root/displays/dist-gallery/.built
  if stale "$stamp" "$root/displays"; then
    install_displays || return
    echo 'Building the gallery of the displays ...'
    (cd "$root/displays" && npm run --silent gallery) || return
    touch "$stamp"
  fi
}

build_programs() {
  local stamp=$root/artifacts/.built
  if stale "$stamp" "$root/src" "$root"/Directory.*.props "$root/global.json"; then
    echo 'Building the server ...'
    for project in Server Rehearsal; do
      dotnet build "$root/src/LiveSession.$project" --configuration Release --verbosity quiet --nologo -p:RunAnalyzers=false >"$root/artifacts-build.log" 2>&1 \
        || { cat "$root/artifacts-build.log" >&2; fail 'The build failed.'; }
    done
    rm -f "$root/artifacts-build.log"
    mkdir -p "$root/artifacts"
    touch "$stamp"
  fi
}

program() {
  printf '%s/src/LiveSession.%s/bin/Release/net10.0/LiveSession.%s.dll' "$root" "$1" "$1"
}
