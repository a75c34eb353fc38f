namespace LiveSession.Contracts.Records;

/// <summary>Key <c>seating</c>, screens and console: how far the room is with finding its seats.</summary>
/// <param name="Version">Counts every change that makes people move; commands about the whole room name it.</param>
/// <param name="Moving">True from a new plan until the next round is opened.</param>
/// <param name="Tables">Every table at which somebody sits.</param>
/// <param name="Last">How the room got its present plan; absent for the first one. Console only.</param>
/// <param name="Plans">How many plans have been made for the whole room and not taken back. Console only.</param>
/// <param name="Repeats">Pairs who sit together again in the present plan. Console only.</param>
/// <param name="RepeatsInAll">The same over all plans so far, the present one included. Console only.</param>
/// <param name="CanTakeBack">True while the present plan can be undone. Console only.</param>
public sealed record SeatingRecord(
    int Version,
    bool Moving,
    IReadOnlyList<TableArrivals> Tables,
    SeatingChange? Last = null,
    int? Plans = null,
    int? Repeats = null,
    int? RepeatsInAll = null,
    bool? CanTakeBack = null) : LiveRecord;

/// <summary>How many of a table's people are there.</summary>
/// <param name="Seats">People who are here today and sit at this table.</param>
/// <param name="There">Those who need not move, or have said that they are there.</param>
public sealed record TableArrivals(int Table, int Seats, int There);

/// <summary>Key <c>seatMap/{n}</c>, console: who sits at a table; <c>seatMap/0</c>: who has no table.</summary>
/// <param name="Table">0: nowhere.</param>
/// <param name="Open">False: the table is left out of the next plan.</param>
/// <param name="Capacity">The most who can sit there; absent: as many as need be.</param>
public sealed record SeatMapRecord(int Table, bool Open, int? Capacity, IReadOnlyList<Seat> Seats) : LiveRecord;

/// <summary>The ways to seat the whole room anew.</summary>
public enum SeatingChange
{
    Rotate,
    Reconfigure,
}
