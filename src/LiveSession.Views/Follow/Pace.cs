namespace LiveSession.Views.Follow;

/// <summary>How often a device is sent a patch at most. The first one after a rest goes at once.</summary>
public static class Pace
{
    /// <summary>Between any two patches: 20 a second, so that a moving tally looks alive.</summary>
    public static readonly TimeSpan Any = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// Between two patches that only repeat what the person's own receipts have said: a second tab can wait, the vote of
    /// 320 others cannot.
    /// </summary>
    public static readonly TimeSpan Own = TimeSpan.FromMilliseconds(500);
}
