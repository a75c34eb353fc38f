namespace LiveSession.Domain.Seating.Lines;

/// <summary>The open tables as an additive group: a step away from a table leads to a table, and every step can be undone.</summary>
internal sealed class TableGroup
{
    private readonly int[] _sums;
    private readonly int[] _differences;

    /// <summary>Counts with one digit per base, without carrying.</summary>
    public TableGroup(params int[] bases)
    {
        Order = bases.Aggregate(1, (product, next) => product * next);
        _sums = new int[Order * Order];
        _differences = new int[Order * Order];
        for (var one = 0; one < Order; one++)
        {
            for (var other = 0; other < Order; other++)
            {
                var sum = DigitSum(one, other, bases);
                _sums[(one * Order) + other] = sum;
                _differences[(sum * Order) + other] = one;
            }
        }
    }

    public int Order { get; }

    public int Add(int table, int step) => _sums[(table * Order) + step];

    public int Subtract(int table, int step) => _differences[(table * Order) + step];

    private static int DigitSum(int one, int other, int[] bases)
    {
        var (sum, weight) = (0, 1);
        foreach (var number in bases)
        {
            sum += (one + other) % number * weight;
            (one, other, weight) = (one / number, other / number, weight * number);
        }

        return sum;
    }
}
