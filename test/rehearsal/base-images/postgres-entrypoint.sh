# What docker/compose.yaml relies on in the official image's entrypoint: the cluster is made once, by POSTGRES_*, and the
# scripts of /docker-entrypoint-initdb.d then run against a server that listens on its socket only.
set -euo pipefail

sockets=/var/run/postgresql
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  # shellcheck disable=SC2086 # several arguments in one variable, as in the official image
  initdb --username="$POSTGRES_USER" --pwfile="$POSTGRES_PASSWORD_FILE" --auth-local=trust $POSTGRES_INITDB_ARGS
  echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
  pg_ctl --wait --options="-k $sockets -c listen_addresses=" start
  for script in /docker-entrypoint-initdb.d/*.sh; do bash "$script"; done
  pg_ctl --wait --mode=fast stop
fi
exec postgres -k "$sockets" -c 'listen_addresses=*'
