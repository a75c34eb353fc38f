# Microsoft's .NET 10 images are no longer made on Debian; noble is its nearest relative (apt, glibc), and unlike the smaller ones it
# has the full culture data that French sorting and formatting need.
# DOTNET_IMAGES is where these images come from, the part before /sdk and /aspnet; CLUSTER=true adds the cluster engine:
#   docker build --build-arg DOTNET_IMAGES=<registry>/dotnet --tag livesession .
# Without --address the server listens on the container's own loopback only, nobody can connect and the health check says so:
#   docker run --publish 8080:8080 --volume livesession:/data livesession --address http://192.168.1.10:8080
# deploy/README.md has the compose files.
ARG DOTNET_IMAGES=dotnet

FROM node:20-bookworm-slim AS displays
WORKDIR /displays
COPY displays/package.json displays/package-lock.json ./
COPY displays/packages ./packages
RUN npm ci --no-audit --no-fund
COPY displays ./
RUN npm run build

FROM ${DOTNET_IMAGES}/sdk:10.0-noble AS server
ARG CLUSTER=false
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src ./src
RUN dotnet publish src/LiveSession.Server --configuration Release --output /app -p:Cluster=$CLUSTER -p:RestoreLockedMode=true -p:RunAnalyzers=false

FROM ${DOTNET_IMAGES}/aspnet:10.0-noble
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
COPY --from=server /app /app
COPY --from=displays /displays/dist /app/wwwroot
RUN mkdir /data && chown app /data
USER app
VOLUME /data
EXPOSE 8080
# Asked at the container's own address, as others ask: on loopback a server that nobody can reach would look healthy.
HEALTHCHECK --interval=10s --timeout=3s --start-period=15s CMD curl --fail --silent --noproxy '*' "http://$(hostname):8080/health" || exit 1
ENTRYPOINT ["dotnet", "/app/LiveSession.Server.dll", "--port", "8080", "--data", "/data"]
