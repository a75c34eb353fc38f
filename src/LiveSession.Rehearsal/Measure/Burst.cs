namespace LiveSession.Rehearsal.Measure;

/// <summary>Everybody votes at the same moment (F1).</summary>
/// <param name="AckMs">From sending to the acknowledgement, one for each ballot.</param>
/// <param name="SpanMs">From the first ballot's sending to the last one's.</param>
/// <param name="LastAckAt">When the last acknowledgement came, as a timestamp of the clock.</param>
internal sealed record Burst(IReadOnlyList<double> AckMs, double SpanMs, long LastAckAt);
