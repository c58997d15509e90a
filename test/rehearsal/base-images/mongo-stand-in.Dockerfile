# The stand-in for MongoDB of apps/local/mongo-stand-in, on a Java of Debian.
FROM tte-rehearsal/debian:bookworm
RUN apt-get update && apt-get install --yes --no-install-recommends openjdk-17-jre-headless && rm -rf /var/lib/apt/lists/*
COPY lib/ /opt/mongo/lib/
COPY classes/ /opt/mongo/classes/
RUN install --directory --owner=999 --group=999 /data/db
USER 999:999
