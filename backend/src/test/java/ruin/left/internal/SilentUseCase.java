package ruin.left.internal;

@ruin.kernel.UseCase
class SilentUseCase {
    ruin.api.ThingApi http;
}
