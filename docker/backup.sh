#!/usr/bin/env bash
# Backs up MongoDB and Temporal's two databases while everything runs, into a new folder below the one that is named:
#   docker/backup.sh /var/backups/registrasi-tte
# The keys are not in it: keep the secrets folder apart. docker/restore.sh puts it back.
set -euo pipefail

cd -- "$(dirname -- "$0")"
target=${1:?usage: backup.sh FOLDER}/$(date --utc +%Y%m%dT%H%M%SZ)
draft=$target.unfinished
compose=(docker compose --file compose.yaml)

umask 077
mkdir -p "$draft"

# mongo-init holds the administrator's password, and stands in the network of mongo-1. The oplog of the dump's own time
# comes along, so that what is restored is of one moment.
# The text is for the shell in the container.
# shellcheck disable=SC2016
mongodump='umask 077
printf "password: %s\n" "$(cat /run/secrets/mongo_admin_password)" >/tmp/tools.yaml
exec mongodump --config=/tmp/tools.yaml --host=rs0/mongo-1,mongo-2,mongo-3 \
  --username=admin --authenticationDatabase=admin --oplog --gzip --archive'
"${compose[@]}" run --rm --no-deps -T --entrypoint /bin/sh mongo-init -c "$mongodump" >"$draft/mongo.archive.gz"
mongo_moment=$(date --utc +%FT%TZ)

# Temporal comes second: newer than MongoDB, its histories hold what the log lacks (docker/README.md, "Back up").
for database in temporal temporal_visibility; do
  "${compose[@]}" exec -T postgres pg_dump --username=postgres --format=custom "$database" >"$draft/$database.dump"
done
temporal_moment=$(date --utc +%FT%TZ)

printf 'mongo %s\ntemporal %s\nversion %s\n' "$mongo_moment" "$temporal_moment" "${TTE_VERSION:-unknown}" >"$draft/moments"
(cd "$draft" && sha256sum -- * >SHA256SUMS)
mv "$draft" "$target"
echo "$target: MongoDB as of $mongo_moment, Temporal as of $temporal_moment"
