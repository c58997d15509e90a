# Temporal's dashboard of its Go module.
FROM tte-rehearsal/debian:bookworm
RUN apt-get update && apt-get install --yes --no-install-recommends netcat-openbsd && rm -rf /var/lib/apt/lists/*
WORKDIR /home/ui-server
COPY ui-server ./
COPY docker.yaml config/
RUN useradd --uid 1000 temporal
USER 1000:1000
ENTRYPOINT ["./ui-server", "--env", "docker", "start"]
