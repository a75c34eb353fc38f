namespace LiveSession.Server.Access;

/// <summary>
/// So many at once, and one more whenever some time has passed. Time is measured, not read from the wall clock: a laptop's clock that is set
/// back in mid-event would otherwise leave everybody without a budget (H4).
/// </summary>
public sealed class Budget(int atOnce, TimeSpan oneMoreAfter, TimeProvider time)
{
    private readonly Lock _gate = new();
    private double _left = atOnce;
    private long _since = time.GetTimestamp();

    /// <summary>False when nothing is left. Asking in vain costs nothing: whoever asks without pause still gets the next one.</summary>
    public bool Take()
    {
        lock (_gate)
        {
            var now = time.GetTimestamp();
            _left = Math.Min(atOnce, _left + (time.GetElapsedTime(_since, now) / oneMoreAfter));
            _since = now;
            if (_left < 1)
            {
                return false;
            }

            _left--;
            return true;
        }
    }
}
