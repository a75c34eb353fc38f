# Debian-based, because French sorting and formatting need the full culture data.
# DOTNET_IMAGES is where Microsoft's .NET images come from, the part before /sdk and /aspnet:
#   docker build --build-arg DOTNET_IMAGES=<registry>/dotnet --tag livesession .
# Without --address the server listens inside the container only:
#   docker run --publish 8080:8080 --volume livesession:/data livesession --address http://192.168.1.10:8080
ARG DOTNET_IMAGES=dotnet

FROM node:20-bookworm-slim AS displays
WORKDIR /displays
COPY displays/package.json displays/package-lock.json ./
COPY displays/packages ./packages
RUN npm ci --no-audit --no-fund
COPY displays ./
RUN npm run build

FROM ${DOTNET_IMAGES}/sdk:10.0-bookworm-slim AS server
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src ./src
RUN dotnet publish src/LiveSession.Server --configuration Release --output /app -p:RunAnalyzers=false

FROM ${DOTNET_IMAGES}/aspnet:10.0-bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
COPY --from=server /app /app
COPY --from=displays /displays/dist /app/wwwroot
RUN mkdir /data && chown app /data
USER app
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s CMD curl --fail --silent http://localhost:8080/health || exit 1
ENTRYPOINT ["dotnet", "/app/LiveSession.Server.dll", "--data", "/data"]
