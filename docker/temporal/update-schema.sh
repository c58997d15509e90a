#!/bin/sh
# Makes or updates Temporal's two schemas; safe to repeat. Run before a newer server starts.
set -eu

SQL_PASSWORD="$(cat /run/secrets/temporal_db_password)"
export SQL_PASSWORD
schema=/etc/temporal/schema/postgresql/v12

for pair in temporal:temporal temporal_visibility:visibility; do
  temporal-sql-tool --database "${pair%%:*}" setup-schema --version 0.0
  temporal-sql-tool --database "${pair%%:*}" update-schema --schema-dir "$schema/${pair##*:}/versioned"
done
