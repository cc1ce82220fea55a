# Union Home (职工之家). Needs a JDK (17 or newer), Node.js (20 or newer) and make; everything else is fetched.

# Where `make run` listens; the browser is sent to UH_PORT and UH_KEYCLOAK_PORT.
export UH_PORT          ?= 8080
export UH_BACKEND_PORT  ?= 8081
export UH_KEYCLOAK_PORT ?= 8082
export UH_DB_PORT       ?= 55432

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
MAKEFLAGS += --no-builtin-rules --no-print-directory

JAVA := $(if $(JAVA_HOME),$(JAVA_HOME)/bin/)java
MVN  := cd backend && ./mvnw --batch-mode --no-transfer-progress
NPM  := cd frontend && npm --no-update-notifier --no-fund

# Stamps: each stands for something built, and is as old as the build.
PACKAGED   := backend/target/.packaged
CLASSPATH  := backend/target/stack.classpath
MODULES    := frontend/node_modules/.package-lock.json
TYPES      := frontend/src/gen/schema.d.ts
SPA        := frontend/dist/.built
KEYCLOAK_VERSION := $(shell sed -n 's:.*<keycloak.version>\(.*\)</keycloak.version>.*:\1:p' backend/pom.xml)
KEYCLOAK         := .data/dist/keycloak-$(KEYCLOAK_VERSION)

# Folders are listed too: their time tells of files that went away.
BACKEND_SOURCES  := backend/pom.xml openapi.yaml $(shell find backend/src -not -name '.*')
FRONTEND_SOURCES := openapi.yaml $(wildcard frontend/*.html frontend/*.ts frontend/package.json) \
                    $(shell find frontend/src frontend/public frontend/vite -path frontend/src/gen -prune -o -print)

# Tests of about half the packages: the two halves run side by side, each with a database and an application of its own.
FIRST_HALF  := %regex[org/unionhome/[a-i][a-z]*/.*Test\.class]

PREFLIGHT   := "$(JAVA)" backend/src/test/java/org/unionhome/testing/stack/Preflight.java . 3000
STACK_PARTS := $(PACKAGED) $(CLASSPATH) $(SPA) $(KEYCLOAK)/.unpacked
CP    = backend/target/test-classes:backend/target/classes:backend/target/benchmark/classes:$$(cat $(CLASSPATH))
JMH   = org.openjdk.jmh.generators.BenchmarkProcessor
STACK = "$(JAVA)" -Xmx256m -Djava.util.logging.manager=org.jboss.logmanager.LogManager -cp "$(CP)"

.PHONY: help
help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | \
	  while IFS='|' read -r target text; do printf '  make %-17s %s\n' "$$target" "$$text"; done

.PHONY: run
run: tools ports $(STACK_PARTS) ## build what is stale and start everything; Ctrl-C stops it, the data stays in .data/
	@exec $(STACK) org.unionhome.testing.stack.RunStack "$(CURDIR)" "$(CURDIR)/$(KEYCLOAK)"

.PHONY: test
test: tools ## run every test: contract, backend, frontend, browser
	@rm -rf backend/target/surefire-reports frontend/reports
	@$(MAKE) --keep-going test-contract test-backend test-frontend test-browser; \
	  status=$$?; node .ci/count-tests.mjs; exit $$status

.PHONY: test-contract
test-contract: $(MODULES) ## openapi.yaml is what its sources say, is clean, and lets no client of the last release down
	@mkdir -p backend/target
	@$(NPM) exec -- redocly bundle ../backend/src/main/openapi/openapi.yaml --output ../backend/target/openapi.yaml
	@cmp openapi.yaml backend/target/openapi.yaml || { echo "openapi.yaml is stale: make openapi"; exit 1; }
	@$(NPM) run openapi:lint
	@$(NPM) exec -- vitest run tests/contract

.PHONY: test-backend
test-backend: $(PACKAGED) ## layout of the Java sources, and backend tests on a real PostgreSQL
	@$(MVN) --quiet spotless:check test-compile
	@$(MVN) --quiet surefire:test -Dsurefire.includes='$(FIRST_HALF)' & first=$$!; \
	  $(MVN) --quiet surefire:test -Dsurefire.excludes='$(FIRST_HALF),**/*$$*'; second=$$?; \
	  wait $$first && exit $$second

.PHONY: test-frontend
test-frontend: $(SPA) ## types, lint, import rules, unit tests and byte budgets of the frontend
	@$(NPM) run typecheck
	@$(NPM) run lint
	@$(NPM) run format:check
	@$(NPM) run depcruise
	@$(NPM) run knip
	@$(NPM) run test -- --reporter=default --reporter=json --outputFile.json=reports/vitest.json
	@$(NPM) run size

.PHONY: test-browser
test-browser: $(STACK_PARTS) ## browser tests against the whole running system
	@PLAYWRIGHT_JSON_OUTPUT_FILE=reports/playwright.json \
	  $(STACK) org.unionhome.testing.stack.TestStack "$(CURDIR)" "$(CURDIR)/$(KEYCLOAK)" \
	  npm --prefix frontend run test:e2e -- --reporter=list,json

.PHONY: openapi
openapi: $(MODULES) ## bundle the contract's sources into openapi.yaml
	@$(NPM) run openapi:bundle

.PHONY: release-contract
release-contract: ## from now on openapi.yaml is what clients rely on; done with each release
	cp openapi.yaml backend/src/main/openapi/released/openapi.yaml

.PHONY: verify-audit
verify-audit: tools $(PACKAGED) $(CLASSPATH) ## recompute the whole audit chain in the data of make run
	@$(STACK) org.unionhome.testing.stack.AuditCheck "$(CURDIR)" org.unionhome.audit.VerifyAudit

# ARGS="--members=200000 --parts=pages,visits" measures less; backend/benchmark/README.md tells all
.PHONY: bench
bench: tools $(PACKAGED) $(CLASSPATH) ## measure against the same SQL through pgbench; takes long, is not part of test
	@mkdir -p backend/target/benchmark/classes
	@"$(JAVA)c" -d backend/target/benchmark/classes -cp "$(CP)" -processor $(JMH) $$(find backend/benchmark/src -name '*.java')
	@$(STACK) org.unionhome.benchmark.Main --backend=backend $(ARGS)

.PHONY: format
format: tools $(MODULES) ## lay out all sources as the checks want them
	@$(MVN) --quiet spotless:apply
	@$(NPM) run format

.PHONY: clean
clean: ## remove what was built; keeps the data of make run
	rm -rf backend/target frontend/dist frontend/src/gen frontend/test-results frontend/reports frontend/node_modules

.PHONY: reset
reset: ## forget the data, accounts and passwords of make run
	rm -rf .data/postgres .data/keycloak .data/secrets.properties .data/stack.json .data/sessions .data/logs .data/test

.PHONY: tools
tools:
	@backend/src/test/stack/require-tools
	@$(PREFLIGHT)

# After a run that was killed its leftovers still hold the ports; the next run ends them and checks the ports itself.
.PHONY: ports
ports: tools
	@ls .data/running/*.pid >/dev/null 2>&1 || $(PREFLIGHT) with-ports

$(PACKAGED): $(BACKEND_SOURCES)
	@echo "Building the backend (some minutes the first time) ..."
	@rm -rf backend/target/classes backend/target/test-classes backend/target/generated-sources # or what went away in the sources would live on there
	@$(MVN) --quiet package -DskipTests
	@touch $@

$(CLASSPATH): backend/pom.xml
	@$(MVN) --quiet dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/stack.classpath
	@touch $@

$(KEYCLOAK)/.unpacked:
	@echo "Fetching Keycloak $(KEYCLOAK_VERSION) (177 MB, once) ..."
	@rm -rf $(KEYCLOAK) .data/dist/markers
	@$(MVN) --quiet dependency:unpack@keycloak
	@touch $@

$(MODULES): frontend/package-lock.json frontend/package.json
	@echo "Fetching the frontend's packages ..."
	@$(NPM) ci --no-audit --loglevel=error
	@touch $@

$(TYPES): openapi.yaml $(MODULES)
	@$(NPM) run --silent openapi:types
	@touch $@

$(SPA): $(FRONTEND_SOURCES) $(MODULES) $(TYPES)
	@echo "Building the frontend ..."
	@$(NPM) run --silent build
	@touch $@
