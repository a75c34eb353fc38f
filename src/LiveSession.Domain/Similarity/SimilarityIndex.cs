namespace LiveSession.Domain.Similarity;

/// <summary>
/// Finds short French or English texts that may say the same, whatever their accents, case and word order, and in spite of typos.
/// It compares words and letters, not meaning: "complaint" and "grievance" do not meet. Not for use by several threads at once.
/// </summary>
/// <param name="threshold">Pairs below this score are not told.</param>
public sealed class SimilarityIndex(double threshold = SimilarityIndex.Threshold)
{
    /// <summary>From here on a pair is worth a look: chosen on the reference texts, whose test tells what it finds and what it misses.</summary>
    public const double Threshold = 0.33;

    private const double ShareOfWords = 0.5;

    private readonly List<string> _texts = [];
    private readonly List<SimilarPair> _pairs = [];
    private FeatureOverlap _words = new();
    private FeatureOverlap _triples = new();
    private int _weighed;

    /// <summary>The similar pairs among these texts. Texts that are only added to the last list are compared on their own, which is fast.</summary>
    public IReadOnlyList<SimilarPair> Among(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);

        // What is rare changes as texts come: from time to time all are weighed anew.
        if (!Continues(texts) || texts.Count > _weighed + _weighed / 4)
        {
            Clear();
            _weighed = texts.Count;
        }

        var first = _texts.Count;
        _texts.AddRange(texts.Skip(first));
        Compare(first, [.. _texts.Skip(first).Select(TextFeatures.Of)]);
        return _pairs;
    }

    private bool Continues(IReadOnlyList<string> texts) =>
        texts.Count >= _texts.Count && !_texts.Where((text, place) => !Same(text, texts[place])).Any();

    private void Clear()
    {
        _texts.Clear();
        _pairs.Clear();
        _words = new FeatureOverlap();
        _triples = new FeatureOverlap();
    }

    private void Compare(int first, TextFeatures[] added)
    {
        _words.Add([.. added.Select(each => each.Stems)]);
        _triples.Add([.. added.Select(each => each.Triples)]);
        var scores = new double[_texts.Count];
        for (var text = first; text < _texts.Count; text++)
        {
            Array.Clear(scores);
            _words.AddTo(scores, text, ShareOfWords);
            _triples.AddTo(scores, text, 1 - ShareOfWords);
            Keep(scores, text);
        }
    }

    private void Keep(double[] scores, int text)
    {
        for (var other = 0; other < text; other++)
        {
            if (scores[other] >= threshold)
            {
                _pairs.Add(new SimilarPair(other, text, scores[other]));
            }
        }
    }
}
