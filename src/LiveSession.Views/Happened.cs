using LiveSession.Domain;

namespace LiveSession.Views;

/// <summary>One committed event, as views see it.</summary>
public readonly record struct Happened(long Seq, AggregateId Stream, Event Event);
