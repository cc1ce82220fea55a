@org.unionhome.kernel.Module
package ruin.left;
