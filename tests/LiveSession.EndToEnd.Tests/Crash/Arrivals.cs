using System.Net;
using LiveSession.Contracts;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;

namespace LiveSession.EndToEnd.Tests.Crash;

/// <summary>People who come in one after the other, all day long, through every crash.</summary>
internal sealed class Arrivals(CrashRoom room, Queue<PrintedCodeInfo> badges)
{
    private readonly List<(string Participant, CookieContainer Cookies)> _new = [];

    /// <summary>How many were told that they are in.</summary>
    public int CheckedIn { get; private set; }

    /// <summary>Lets the next one in; their cookie is what the phone has from now on.</summary>
    public async Task<(JoinAnswer Who, CookieContainer Cookies)> AdmitAsync(CancellationToken cancellationToken)
    {
        var badge = badges.Dequeue();
        var cookies = new CookieContainer();
        var who = await ScanAsync(badge.Code, cookies, cancellationToken);
        Assert.Equal(badge.Target, who.ParticipantId);
        CheckedIn++;
        return (who, cookies);
    }

    /// <summary>Lets a few in, as fast as they are answered, until told to stop.</summary>
    public async Task ActAsync(int most, CancellationToken stopping, CancellationToken cancellationToken)
    {
        for (var come = 0; come < most && !stopping.IsCancellationRequested && badges.Count > 0; come++)
        {
            var (who, cookies) = await AdmitAsync(cancellationToken);
            _new.Add((who.ParticipantId, cookies));
        }
    }

    /// <summary>Those who came since the last check are who they were told to be, with the cookie they were given.</summary>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        foreach (var (participant, cookies) in _new)
        {
            await using var phone = room.Device($"the phone of newcomer {participant}", DeviceRole.Phone, HubRoutes.Phone, cookies);
            await phone.StartAsync(cancellationToken);
            Assert.Equal(participant, phone.Records.Find<MeRecord>("me")?.ParticipantId);
        }

        _new.Clear();
    }

    private async Task<JoinAnswer> ScanAsync(string code, CookieContainer cookies, CancellationToken cancellationToken)
    {
        while (true)
        {
            await room.WhenUpAsync(cancellationToken);
            try
            {
                return await room.Door.PostAsync<JoinAnswer>("/api/join", new JoinRequest(code), cookies, cancellationToken);
            }
            catch (HttpRequestException lost) when (lost.StatusCode is null or HttpStatusCode.ServiceUnavailable)
            {
                // The answer was lost in a crash, or there is none at the moment: the person scans again.
            }
        }
    }
}
