#!/bin/sh
# The server reads its database password from the environment only; this keeps it out of the container's definition.
set -eu

POSTGRES_PWD="$(cat /run/secrets/temporal_db_password)"
export POSTGRES_PWD
exec /etc/temporal/entrypoint.sh
