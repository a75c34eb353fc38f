using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>Everybody and everything in the room.</summary>
internal sealed class Room : IAsyncDisposable
{
    private Facilitator? _facilitator;
    private Director? _director;

    public Facilitator Facilitator
    {
        get => _facilitator ?? throw new InvalidOperationException("The facilitator is not there yet.");
        set => _facilitator = value;
    }

    public Director Director
    {
        get => _director ?? throw new InvalidOperationException("The director is not there yet.");
        set => _director = value;
    }

    /// <summary>Null until another facilitator has come.</summary>
    public Facilitator? SecondConsole { get; set; }

    /// <summary>Null until the doors are open.</summary>
    public Kiosk? Kiosk { get; set; }

    public IReadOnlyList<Phone> Phones { get; set; } = [];

    public IReadOnlyList<Tablet> Tablets { get; set; } = [];

    public List<Screen> Screens { get; } = [];

    /// <summary>Every device that follows.</summary>
    public IEnumerable<FollowingDevice> Everything => Kiosk is null ? Devices : Devices.Append(Kiosk);

    /// <summary>Every device that follows what the room does: the kiosk stands outside.</summary>
    public IEnumerable<FollowingDevice> Devices =>
        new FollowingDevice?[] { _facilitator, SecondConsole, _director }.OfType<FollowingDevice>().Concat(Phones).Concat(Tablets).Concat(Screens);

    public async ValueTask DisposeAsync() => await Task.WhenAll(Everything.ToList().Select(device => device.DisposeAsync().AsTask()));
}
