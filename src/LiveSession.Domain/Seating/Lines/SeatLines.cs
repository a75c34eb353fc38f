namespace LiveSession.Domain.Seating.Lines;

/// <summary>
/// Plans without a repeated meeting: a mover follows a line, given by a seat and the line's own table, and sits in each plan
/// a known step away from that table. Seat 0 has no steps: it is the host's.
/// </summary>
/// <param name="Steps">The step by plan and seat. For two seats the difference of their steps is another one in every plan.</param>
internal sealed record SeatLines(TableGroup Group, int[][] Steps)
{
    public int Plans => Steps.Length;

    public int Seats => Steps[0].Length;

    public int Tables => Group.Order;

    /// <summary>Where the line leads in this plan.</summary>
    public int TableOf(int plan, int seat, int home) => Group.Add(home, Steps[plan][seat]);

    /// <summary>The own table of the line that leads to this table in this plan.</summary>
    public int HomeOf(int plan, int seat, int table) => Group.Subtract(table, Steps[plan][seat]);
}
