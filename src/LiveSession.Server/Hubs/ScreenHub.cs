using System.Runtime.CompilerServices;
using LiveSession.Contracts.Http;
using LiveSession.Server.Access;
using Microsoft.AspNetCore.Authorization;

namespace LiveSession.Server.Hubs;

/// <summary>A big screen: it follows, and while a console looks it shows what is on its canvas.</summary>
[Authorize(AuthenticationSchemes = Scheme.Screen)]
public sealed class ScreenHub(HubServices services) : FollowingHub(services)
{
    /// <summary>Keeps the picture for whoever looks; false when it is none that can be shown.</summary>
    public bool ShowPicture(ScreenPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return Session.Pictures.Show(Device.DeviceId, picture.Jpeg, Time.GetUtcNow());
    }

    /// <summary>Whether somebody looks at pictures of screens, now and whenever that changes: without onlookers a screen makes none.</summary>
    public async IAsyncEnumerable<bool> WatchOnlookers([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pictures = Session.Pictures;
        using var changes = new ChangeSignal((notify => pictures.OnlookersChanged += notify, notify => pictures.OnlookersChanged -= notify));
        bool? last = null;
        while (!cancellationToken.IsCancellationRequested)
        {
            var now = pictures.HasOnlookers;
            if (now != last)
            {
                yield return now;
                last = now;
            }

            await changes.WaitAsync(Timeout.InfiniteTimeSpan, Time, cancellationToken);
        }
    }
}
