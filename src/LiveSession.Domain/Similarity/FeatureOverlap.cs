namespace LiveSession.Domain.Similarity;

/// <summary>How much pairs of texts share of one kind of feature: the rarer a shared feature is among all texts, the more it counts.</summary>
internal sealed class FeatureOverlap
{
    // Features are numbered in the order of their first text, so that the inner loops run over numbers.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<List<int>> _textsOf = [];
    private readonly List<int[]> _featuresOf = [];
    private readonly List<double> _lengths = [];
    private double[] _weights = [];

    /// <summary>Adds texts by their features; those that were there keep the lengths that they had.</summary>
    public void Add(IReadOnlyList<IReadOnlyList<string>> texts)
    {
        foreach (var features in texts)
        {
            var text = _featuresOf.Count;
            _featuresOf.Add([.. features.Select(feature => Note(feature, text))]);
        }

        _weights = [.. _textsOf.Select(Weight)];
        _lengths.AddRange(_featuresOf.Skip(_lengths.Count).Select(features => Math.Sqrt(features.Sum(feature => _weights[feature]))));
    }

    /// <summary>Adds to <paramref name="scores"/>, by text, the cosine of this text with each earlier one, times <paramref name="share"/>.</summary>
    public void AddTo(double[] scores, int text, double share)
    {
        foreach (var feature in _featuresOf[text])
        {
            var weight = share * _weights[feature] / _lengths[text];
            foreach (var other in _textsOf[feature])
            {
                if (other >= text)
                {
                    break;
                }

                scores[other] += weight / _lengths[other];
            }
        }
    }

    private int Note(string feature, int text)
    {
        if (!_numbers.TryGetValue(feature, out var number))
        {
            _numbers[feature] = number = _textsOf.Count;
            _textsOf.Add([]);
        }

        _textsOf[number].Add(text);
        return number;
    }

    // Squared, as both sides of the product carry it.
    private double Weight(List<int> where)
    {
        var rarity = Math.Log(1 + (double)_featuresOf.Count / where.Count);
        return rarity * rarity;
    }
}
