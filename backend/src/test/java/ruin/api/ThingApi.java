package ruin.api;

public interface ThingApi {}
