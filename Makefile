# The image of Aquamark.
#
#   make                   builds the image of this folder, and tags it <version> and latest
#   make VERSION=v1.0.1    builds a clean checkout of that tag, branch or commit; this folder is left alone
#   make push              sends the image to the registry of the AWS stack; with VERSION, that version's image
#   make version           prints what the image would be called
#
# Settings: IMAGE (aquamark), ENGINE (docker where it runs, else buildah), NODE_IMAGE and RUNTIME_IMAGE (what it is built
# upon), BUILD_OPTIONS (further ones for the engine), and for push STACK (aquamark) or REGISTRY, such as
# 123456789012.dkr.ecr.ap-southeast-2.amazonaws.com/aquamark.

IMAGE ?= aquamark
STACK ?= aquamark
VERSION ?=
REGISTRY ?=
BUILD_OPTIONS ?=
BUILDAH ?= buildah --storage-driver vfs

ifeq ($(origin ENGINE), undefined)
ENGINE := $(shell docker info >/dev/null 2>&1 && echo docker || echo buildah)
endif

# A ref that is built from its own checkout is never dirty; a folder is, where something in it is in no commit.
# Files that git does not know count too, since the image would hold them. A tag is called by its own name, also where
# another one is at the same commit.
ifeq ($(VERSION),)
TAG := $(shell git describe --tags --always)$(if $(shell git status --porcelain),-dirty)
else
TAG := $(shell git show-ref --quiet --verify "refs/tags/$(VERSION)" && echo "$(VERSION)" || git describe --tags --always "$(VERSION)^{commit}" 2>/dev/null)
endif

ifeq ($(ENGINE),docker)
BUILD = docker build
ENGINE_COMMAND = docker
else
# OCI's own format knows no health check.
BUILD = $(BUILDAH) build --isolation chroot --format docker
ENGINE_COMMAND = $(BUILDAH)
endif

BUILD_ARGUMENTS = --build-arg VERSION=$(TAG) \
	$(if $(NODE_IMAGE),--build-arg NODE_IMAGE=$(NODE_IMAGE)) \
	$(if $(RUNTIME_IMAGE),--build-arg RUNTIME_IMAGE=$(RUNTIME_IMAGE)) \
	--label org.opencontainers.image.title=Aquamark \
	--label org.opencontainers.image.version=$(TAG) \
	--label org.opencontainers.image.licenses=Apache-2.0 \
	--tag $(IMAGE):$(TAG) --tag $(IMAGE):latest \
	$(BUILD_OPTIONS)

.PHONY: image push version
.DEFAULT_GOAL := image

image:
	@test -n "$(TAG)" || { echo "There is no version $(or $(VERSION),here) in this repository." >&2; exit 1; }
ifeq ($(VERSION),)
	$(BUILD) $(BUILD_ARGUMENTS) .
else
	@set -e; folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; \
	git archive "$(VERSION)^{commit}" | tar -x -C "$$folder"; \
	echo "Building $(TAG) from a clean checkout."; \
	$(BUILD) $(BUILD_ARGUMENTS) "$$folder"
endif
	@echo "Built $(IMAGE):$(TAG)."

push:
	@case "$(TAG)" in \
	"") echo "There is no version $(or $(VERSION),here) in this repository." >&2; exit 1;; \
	*-dirty) echo "$(TAG) has changes that are in no commit: commit them, or name a version by VERSION=." >&2; exit 1;; \
	esac
	@set -e; registry="$(REGISTRY)"; \
	if [ -z "$$registry" ]; then \
	  registry=$$(aws cloudformation describe-stacks --stack-name "$(STACK)-data" --output text \
	    --query "Stacks[0].Outputs[?OutputKey=='RepositoryUri'].OutputValue"); \
	fi; \
	host=$${registry%%/*}; \
	case "$$host" in *.dkr.ecr.*.amazonaws.com*) \
	  region=$$(echo "$$host" | cut -d. -f4); \
	  password=$$(aws ecr get-login-password --region "$$region"); \
	  printf %s "$$password" | $(ENGINE_COMMAND) login --username AWS --password-stdin "$$host";; \
	esac; \
	$(ENGINE_COMMAND) tag "$(IMAGE):$(TAG)" "$$registry:$(TAG)"; \
	$(ENGINE_COMMAND) push "$$registry:$(TAG)"; \
	echo "Sent $$registry:$(TAG)."

version:
	@echo "$(TAG)"
