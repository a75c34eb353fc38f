namespace LiveSession.Domain.Similarity;

/// <summary>Two texts by their places, the earlier first, and how much they share, from 0 to 1.</summary>
public readonly record struct SimilarPair(int One, int Other, double Score);
