package ruin.kernel;

public @interface UseCase {}
