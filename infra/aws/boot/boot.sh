#!/bin/bash
# The user data of an instance: boot.sh NAME COLOUR, once, at its first start. Says whose instance this is and
# starts the units; at every later start systemd does so by itself.
set -euo pipefail

[ $# = 2 ] || {
  echo "usage: boot.sh NAME COLOUR" >&2
  exit 1
}
[[ $1 =~ ^[a-z][a-z0-9-]{1,19}$ && $2 =~ ^(blue|green)$ ]] || {
  echo "boot: $1 $2 names no installation and colour" >&2
  exit 1
}
cat >/etc/aquamark/stack.env <<END
AQUAMARK_NAME=$1
AQUAMARK_COLOUR=$2
AQUAMARK_LOG=--log-driver awslogs --log-opt awslogs-group=/aquamark/$1/web --log-opt mode=non-blocking
END
systemctl start --no-block aquamark-web.service aquamark-watchdog.service
