namespace LiveSession.Domain.Seating.Lines;

/// <summary>
/// Lines from a finite field: in plan r the mover with seat s is r * s away from the line's own table. Two movers with seats s and t
/// meet where r * (t - s) is the distance of their tables, and a field has exactly one such r: once and never again.
/// </summary>
internal static class FieldLines
{
    /// <summary>
    /// For q tables the whole field; for q * m tables with q and m coprime, lines run inside m rooms of q tables and serve up to q
    /// seats and q plans.
    /// </summary>
    public static SeatLines? For(int tables)
    {
        var (prime, power) = LargestPrimePower(tables);
        if (power < 3)
        {
            return null;
        }

        var digits = Enumerable.Repeat(prime, (int)Math.Round(Math.Log(power, prime)));
        var group = new TableGroup([.. digits, tables / power]);
        var (powers, logarithms) = PrimitivePowers(prime, power);
        int Product(int one, int other) =>
            one == 0 || other == 0 ? 0 : powers[(logarithms[one] + logarithms[other]) % (power - 1)];

        var steps = Enumerable.Range(0, power).Select(plan => Enumerable.Range(0, power).Select(seat => Product(plan, seat)).ToArray()).ToArray();
        return new SeatLines(group, steps);
    }

    private static (int Prime, int Power) LargestPrimePower(int number)
    {
        var largest = (Prime: 1, Power: 1);
        for (var prime = 2; number > 1; prime++)
        {
            var power = 1;
            for (; number % prime == 0; number /= prime)
            {
                power *= prime;
            }

            largest = power > largest.Power ? (prime, power) : largest;
        }

        return largest;
    }

    // A rule "x^n = rule" is primitive when the powers of x run through every element but zero; the first such rule is taken.
    private static (int[] Powers, int[] Logarithms) PrimitivePowers(int prime, int order)
    {
        for (var rule = 1; ; rule++)
        {
            var powers = new int[order - 1];
            var logarithms = Enumerable.Repeat(-1, order).ToArray();
            var (element, length) = (1, 0);
            while (element != 0 && logarithms[element] < 0)
            {
                (powers[length], logarithms[element]) = (element, length);
                length++;
                element = TimesX(element, rule, prime, order);
            }

            if (length == order - 1)
            {
                return (powers, logarithms);
            }
        }
    }

    private static int TimesX(int element, int rule, int prime, int order)
    {
        var leading = element / (order / prime);
        var (shifted, product) = (element % (order / prime) * prime, 0);
        for (var weight = 1; weight < order; weight *= prime)
        {
            product += ((shifted / weight) + (leading * (rule / weight))) % prime * weight;
        }

        return product;
    }
}
