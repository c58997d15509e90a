#!/usr/bin/env bash
# Succeeds when GET of a path on a port of this container answers 200; the port is named by its variable.
#   is-ready.sh GATEWAY_PORT /health/ready
set -eu

port=${!1}
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' "$2" >&3
IFS= read -r status <&3
echo "$status"
[[ $status == HTTP/1.?' 200 '* ]]
