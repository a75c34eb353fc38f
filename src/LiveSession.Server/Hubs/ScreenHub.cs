using LiveSession.Server.Access;
using Microsoft.AspNetCore.Authorization;

namespace LiveSession.Server.Hubs;

/// <summary>A big screen: it only follows.</summary>
[Authorize(AuthenticationSchemes = Scheme.Screen)]
public sealed class ScreenHub(HubServices services) : FollowingHub(services);
