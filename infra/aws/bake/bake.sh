#!/bin/bash
# Makes the image that web instances start from: bake.sh IMAGE VERSION, as root, on a fresh Ubuntu or Debian.
# Installs the engine, the image by its digest, the units, and the program outside its container for the
# watchdog. No configuration and no secret: an instance reads both when it starts. May be run again.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive

fail() {
  echo "bake: $*" >&2
  exit 1
}

[ "$(id -u)" = 0 ] || fail "must be run as root"
[ $# = 2 ] || fail "usage: bake.sh IMAGE VERSION"
image=$1
version=$2
[[ $image =~ ^[^@[:space:]]+@sha256:[0-9a-f]{64}$ ]] || fail "$image names no image by its digest"
# /opt/aquamark, where the files of bake/ and boot/ were put.
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
[ "$home" = /opt/aquamark ] || fail "must lie in /opt/aquamark/bake, where the units expect it"

echo "bake: installing the engine"
apt-get -q update
apt-get -q install -y --no-install-recommends docker.io ca-certificates amazon-ecr-credential-helper
systemctl enable --now docker.service

echo "bake: loading $image"
login=$(mktemp -d)
trap 'rm -rf "$login"' EXIT
registry=${image%%/*}
if [[ $registry == *.dkr.ecr.* ]]; then
  # The builder's role opens the registry; no password is ever written down.
  printf '{"credHelpers":{"%s":"ecr-login"}}\n' "$registry" >"$login/config.json"
fi
docker --config "$login" pull --quiet "$image"
docker tag "$image" aquamark:baked
says=$(docker run --rm --network none --read-only --tmpfs /tmp aquamark:baked --version) ||
  fail "the image does not run"
[ "$says" = "$version" ] || fail "the image holds version $says, not $version"

echo "bake: taking the program out of the image"
container=$(docker create aquamark:baked)
node=$(docker run --rm --network none --entrypoint /bin/sh aquamark:baked -c 'readlink -f "$(command -v node)"')
[ -n "$node" ] || fail "the image has no node"
rm -rf "${home:?}/program" "${home:?}/bin"
mkdir -p "$home/bin"
docker cp --quiet "$container:/app" "$home/program" 2>/dev/null || docker cp "$container:/app" "$home/program"
docker cp "$container:$node" "$home/bin/node"
docker rm "$container" >/dev/null
chown -R root:root "$home"
chmod -R go-w "$home"
"$home/bin/node" "$home/program/bin/aquamark.mjs" --version >/dev/null || fail "the program does not run outside its image"

echo "bake: installing the units"
install -d -m 755 /etc/aquamark
printf '%s\n' "$image" >/etc/aquamark/image
printf '%s\n' "$version" >/etc/aquamark/version
install -m 644 "$home"/boot/*.service /etc/systemd/system/
chmod 755 "$home"/boot/boot.sh
systemctl daemon-reload
systemctl enable aquamark-web.service aquamark-watchdog.service

echo "bake: cleaning"
apt-get -q purge -y --autoremove amazon-ecr-credential-helper
apt-get clean
rm -rf /var/lib/apt/lists/* /root/.docker /root/.aws /root/.bash_history /etc/aquamark/stack.env /run/aquamark
rm -f /etc/ssh/ssh_host_*_key /etc/ssh/ssh_host_*_key.pub
if command -v cloud-init >/dev/null; then cloud-init clean --logs; fi
find /var/log -type f -exec truncate --size 0 {} +
truncate --size 0 /etc/machine-id
echo "bake: done, $version as $image"
