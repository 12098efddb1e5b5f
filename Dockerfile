# Versus in a container: compose.yaml runs it beside Redis and Prometheus. Nothing is written but below data/cache, so the rest may be read-only.
FROM node:24-slim AS packages
WORKDIR /versus
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-slim
WORKDIR /versus
COPY --from=packages /versus/node_modules ./node_modules
COPY package.json LICENSE ./
COPY src ./src
COPY commands ./commands
COPY data ./data
RUN mkdir -p data/cache && chown node:node data/cache
ENV NODE_ENV=production METRICS_HOST=0.0.0.0 METRICS_PORT=9464
USER node
VOLUME /versus/data/cache
EXPOSE 9464
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.METRICS_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# not npm start: npm would stand between SIGTERM and the bot
CMD ["node", "--max-semi-space-size=4", "--import", "./src/needs-node.js", "src/bot.ts"]
