# Temporal's server of its Go module, with the entrypoint that the module ships for the official image.
FROM tte-rehearsal/debian:bookworm
RUN apt-get update && apt-get install --yes --no-install-recommends netcat-openbsd && rm -rf /var/lib/apt/lists/* \
  && ln -sf bash /bin/sh && useradd --uid 1000 temporal
COPY temporal-server /usr/local/bin/
COPY entrypoint.sh /etc/temporal/entrypoint.sh
WORKDIR /etc/temporal
USER 1000:1000
CMD ["/etc/temporal/entrypoint.sh"]
