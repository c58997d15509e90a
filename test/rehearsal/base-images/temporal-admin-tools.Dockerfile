# Temporal's schema tool and schemas of the server's Go module, and its command line.
FROM tte-rehearsal/debian:bookworm
COPY temporal temporal-sql-tool /usr/local/bin/
COPY schema/ /etc/temporal/schema/
RUN useradd --uid 1000 temporal
USER 1000:1000
CMD ["sleep", "infinity"]
