package ruin.left.internal;

public class ThingRepository {}
