namespace LiveSession.Domain.Rounds.SuccessStories;

/// <summary>Pairs two sides one to one, as many as can be. Wishes are asked for in turn: who has a partner never loses it for a weaker wish, but may exchange it.</summary>
internal sealed class Matching
{
    private const int Nobody = -1;

    private readonly int[] _rightOf;
    private readonly int[] _leftOf;

    public Matching(int left, int right)
    {
        _rightOf = new int[left];
        _leftOf = new int[right];
        Array.Fill(_rightOf, Nobody);
        Array.Fill(_leftOf, Nobody);
    }

    /// <summary>The partner on the right; null: none could be found.</summary>
    public int? RightOf(int left) => _rightOf[left] == Nobody ? null : _rightOf[left];

    /// <summary>Pairs whom it can, in the order of the left side.</summary>
    public Matching Extend(Func<int, int, bool> allowed)
    {
        var seen = new bool[_leftOf.Length];
        for (var left = 0; left < _rightOf.Length; left++)
        {
            // What a search in vain has seen leads nowhere for the others either: it is looked at again only after a success.
            if (_rightOf[left] == Nobody && Find(left, allowed, seen))
            {
                Array.Clear(seen);
            }
        }

        return this;
    }

    private bool Find(int start, Func<int, int, bool> allowed, bool[] seen)
    {
        var cameFrom = new int[_leftOf.Length];
        var waiting = new Queue<int>([start]);
        while (waiting.TryDequeue(out var left))
        {
            for (var right = 0; right < _leftOf.Length; right++)
            {
                if (seen[right] || !allowed(left, right))
                {
                    continue;
                }

                seen[right] = true;
                cameFrom[right] = left;
                if (_leftOf[right] == Nobody)
                {
                    Exchange(right, cameFrom);
                    return true;
                }

                waiting.Enqueue(_leftOf[right]);
            }
        }

        return false;
    }

    private void Exchange(int free, int[] cameFrom)
    {
        for (var right = free; right != Nobody;)
        {
            var left = cameFrom[right];
            var before = _rightOf[left];
            _rightOf[left] = right;
            _leftOf[right] = left;
            right = before;
        }
    }
}
