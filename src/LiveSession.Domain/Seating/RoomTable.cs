namespace LiveSession.Domain.Seating;

/// <summary>A table that is open in the room. Numbers need not be contiguous.</summary>
/// <param name="Capacity">The most people who can sit there; null: as many as need be.</param>
/// <param name="Host">Who stays at this table in a rotation; null: everybody moves.</param>
public sealed record RoomTable(int Number, int? Capacity = null, string? Host = null);
