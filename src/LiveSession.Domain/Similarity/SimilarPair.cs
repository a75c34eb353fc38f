using System.Runtime.InteropServices;

namespace LiveSession.Domain.Similarity;

/// <summary>Two texts by their places, the earlier first, and how much they share, from 0 to 1.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SimilarPair(int One, int Other, double Score);
