#!/bin/sh
# Makes the namespace, or brings its retention to what is configured; safe to repeat.
set -eu

left=30
until temporal operator cluster health; do
  left=$((left - 1))
  [ "$left" -gt 0 ] || exit 1
  sleep 2
done

action=update
temporal operator namespace describe --namespace "$TEMPORAL_NAMESPACE" >/dev/null 2>&1 || action=create
temporal operator namespace "$action" --namespace "$TEMPORAL_NAMESPACE" --retention "$TEMPORAL_RETENTION"
