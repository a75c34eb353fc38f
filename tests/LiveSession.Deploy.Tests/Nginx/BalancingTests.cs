using System.Net;

namespace LiveSession.Deploy.Tests.Nginx;

/// <summary>Which node gets a request, and how often.</summary>
public sealed class BalancingTests
{
    [ToolFact("nginx")]
    public async Task RequestsFromOneAddress_AreSharedByTheNodes()
    {
        await using var one = new BareNode(answers: true);
        await using var other = new BareNode(answers: true);
        await using var proxy = await NginxProxy.StartAsync(one.Port, other.Port);

        await SendAsync(proxy, HttpMethod.Get, times: 10);

        Assert.Equal((5, 5), (one.Requests, other.Requests));
    }

    [ToolFact("nginx")]
    [Trait("Rule", "N2")]
    public async Task PostThatMayHaveReachedANode_IsNotRepeated()
    {
        await using var one = new BareNode(answers: false);
        await using var other = new BareNode(answers: false);
        await using var proxy = await NginxProxy.StartAsync(one.Port, other.Port);

        var status = await SendAsync(proxy, HttpMethod.Post, times: 1);

        Assert.Equal(HttpStatusCode.BadGateway, status);
        Assert.Equal(1, one.Requests + other.Requests);
    }

    [ToolFact("nginx")]
    public async Task PageOfANodeThatHangsUp_ComesFromTheOther()
    {
        await using var dying = new BareNode(answers: false);
        await using var living = new BareNode(answers: true);
        await using var proxy = await NginxProxy.StartAsync(dying.Port, living.Port);

        Assert.Equal(HttpStatusCode.NoContent, await SendAsync(proxy, HttpMethod.Get, times: 2));
        Assert.Equal(2, living.Requests);
    }

    [ToolFact("nginx")]
    [Trait("Rule", "N5")]
    public async Task EverythingForANodeThatIsGone_GoesToTheOther()
    {
        await using var living = new BareNode(answers: true);
        await using var proxy = await NginxProxy.StartAsync(FreePort.Find(), living.Port);

        Assert.Equal(HttpStatusCode.NoContent, await SendAsync(proxy, HttpMethod.Post, times: 4));
        Assert.Equal(4, living.Requests);
    }

    private static async Task<HttpStatusCode> SendAsync(NginxProxy proxy, HttpMethod method, int times)
    {
        using var client = new HttpClient { BaseAddress = proxy.Address };
        var last = HttpStatusCode.OK;
        for (var i = 0; i < times; i++)
        {
            using var request = new HttpRequestMessage(method, "/api/join");
            using var answer = await client.SendAsync(request);
            last = answer.StatusCode;
        }

        return last;
    }
}
