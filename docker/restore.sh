#!/usr/bin/env bash
# Puts a backup of docker/backup.sh in place, both stores or one, and brings event log and Temporal together before the
# apps begin again:
#   docker/restore.sh /var/backups/registrasi-tte/20260301T190000Z [mongo|temporal]
# Ends with 1 when a person must see to something; the report says to what.
set -euo pipefail

folder=$(realpath -- "${1:?usage: restore.sh BACKUP [mongo|temporal]}")
only=${2:-mongo temporal}
cd -- "$(dirname -- "$0")"
compose=(docker compose --file compose.yaml)

(cd "$folder" && sha256sum --check --quiet SHA256SUMS)
cat "$folder/moments"

"${compose[@]}" stop gateway worker

if [[ " $only " == *' mongo '* ]]; then
  # --oplogReplay asks for more than the role `restore` gives: the administrator gets it for that long.
  # The text is for the shell in the container.
  # shellcheck disable=SC2016
  mongorestore='set -eu
umask 077
printf "password: %s\n" "$(cat /run/secrets/mongo_admin_password)" >/tmp/tools.yaml
as_admin() {
  mongosh --quiet --norc --nodb --eval "const admin = connect(\"mongodb://admin:\" +
    encodeURIComponent(require(\"node:fs\").readFileSync(\"/run/secrets/mongo_admin_password\", \"utf8\").trim()) +
    \"@mongo-1,mongo-2,mongo-3/admin?replicaSet=rs0\"); $1"
}
as_admin "if (!admin.getRole(\"tte_restorer\")) admin.createRole({ role: \"tte_restorer\", roles: [],
  privileges: [{ resource: { anyResource: true }, actions: [\"anyAction\"] }] });
  admin.grantRolesToUser(\"admin\", [\"tte_restorer\"])"
status=0
mongorestore --config=/tmp/tools.yaml --host=rs0/mongo-1,mongo-2,mongo-3 \
  --username=admin --authenticationDatabase=admin --drop --oplogReplay --gzip --archive || status=$?
as_admin "admin.revokeRolesFromUser(\"admin\", [\"tte_restorer\"])"
exit $status'
  "${compose[@]}" run --rm --no-deps -T --entrypoint /bin/sh mongo-init -c "$mongorestore" <"$folder/mongo.archive.gz"
  # Roles and passwords as this release and the secrets have them, whatever the dump brought.
  "${compose[@]}" up --no-deps --force-recreate --exit-code-from mongo-init mongo-init
fi

if [[ " $only " == *' temporal '* ]]; then
  "${compose[@]}" stop temporal
  for database in temporal temporal_visibility; do
    "${compose[@]}" exec -T postgres pg_restore --username=postgres --clean --if-exists --single-transaction \
      --dbname="$database" <"$folder/$database.dump"
  done
  "${compose[@]}" up --detach --wait --no-deps temporal
fi

status=0
"${compose[@]}" run --rm --no-deps -T worker apps/worker/dist/log-repair.js || status=$?
"${compose[@]}" up --detach --wait --no-deps worker gateway
exit $status
